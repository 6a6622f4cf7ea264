// corpus: Backslashes in a format, behind the current folder, in Path.Join, in Concat, and as the default of a parameter.
// library: TorchSharp
// axis: several
using TorchSharp;

namespace Joined;

public sealed class Snapshots(string root)
{
    public void Save(torch.nn.Module network, string run, int epoch)
    {
        var file = string.Format(@"{0}\epoch-{1}.dat", run, epoch); // expect: MLQ4002
        network.save(file);
        network.save(Environment.CurrentDirectory + @"\snapshots\last.dat"); // expect: MLQ4002
        network.save(Path.Join(root, "best\\weights.dat")); // expect: MLQ4002
    }

    public void Load(torch.nn.Module network, string file = @"snapshots\best.dat") => network.load(file); // expect: MLQ4002

    public torch.Tensor Mean(string set) => torch.load(string.Concat("statistics\\", set, ".pt")); // expect: MLQ4002
}
