// corpus: Texts with slashes that are routes, metric names, media types, tensor names, glob patterns and registry keys.
// library: TorchSharp
// axis: look-alikes
using System.Text;
using TorchSharp;

namespace Slashes;

public sealed class Names
{
    public const string Endpoint = "/v1/models/resnet/predict";
    public const string Weights = "/encoder/layer.0/weight";
    public const string Media = "application/octet-stream";
    private readonly Dictionary<string, float> _metrics = new() { ["/train/loss"] = 0, ["/val/accuracy"] = 0 };

    public string Chart(string name) => new StringBuilder().Append("/charts/").Append(name).ToString();

    public void Record(string name, torch.Tensor value) => _metrics["/train/" + name] = value.item<float>();

    public IEnumerable<string> Split(string route) => route.Split("/", StringSplitOptions.RemoveEmptyEntries);

    public void Save(torch.nn.Module module, string folder) => module.save(Path.Join(folder, "weights.dat"));

    public string Registry => @"HKEY_LOCAL_MACHINE\SOFTWARE\NVIDIA";
}
