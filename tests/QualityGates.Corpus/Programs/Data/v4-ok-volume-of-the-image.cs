// corpus: A container's folders hold where a variable does not, and a helper joins names with the separator of the system.
// library: TorchSharp
// axis: environment
using TorchSharp;
using static TorchSharp.torch;

namespace Volumes;

public static class Folders
{
    public static string Checkpoints => Environment.GetEnvironmentVariable("CHECKPOINTS") ?? "/var/lib/trainer/checkpoints";

    public static string Of(params string[] parts) => string.Join(Path.DirectorySeparatorChar, parts);
}

public sealed class Resume(nn.Module<Tensor, Tensor> network)
{
    public void Run(string run)
    {
        var file = Path.Combine(Folders.Checkpoints, Folders.Of(run, "last.dat"));
        if (File.Exists(file))
        {
            network.load(file);
        }
    }
}
