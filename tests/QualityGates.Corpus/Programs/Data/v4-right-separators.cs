// corpus: Formats and sums with slashes, Path.Join of parts, and backslashes in LaTeX, escapes and a device's protocol.
// library: TorchSharp
// axis: look-alikes
using TorchSharp;

namespace Separators;

public sealed class Snapshots(string root)
{
    public void Save(torch.nn.Module network, string run, int epoch)
    {
        network.save(Path.Join(root, string.Format("{0}-{1}.dat", run, epoch)));
        network.save(Path.Combine(Environment.CurrentDirectory, "snapshots", "last.dat"));
        File.WriteAllText(Path.Join(root, "table.tex"), @"\begin{tabular}{lr} run & loss \\ \end{tabular}");
    }

    public string Send(string command) => @"\x02" + command + @"\x03\r\n";

    public string Escape(string text) => text.Replace("\\", "\\\\").Replace("\n", "\\n");
}
