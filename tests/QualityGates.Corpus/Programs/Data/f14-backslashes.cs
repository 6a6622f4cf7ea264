// corpus: Relative paths with backslashes reach a reader through a parameter and a field.
// library: TorchSharp
// axis: parameter
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(2);
var store = new WeightStore();
using var net = nn.Sequential(("a", nn.Linear(4, 4)), ("b", nn.ReLU()));
store.Load(net, @"weights\last.dat"); // expect: MLQ4002
foreach (var line in store.Labels())
{
    Console.WriteLine(line + "\t" + net.GetName());
}

sealed class WeightStore
{
    private string labels = "Assets\\labels.txt"; // expect: MLQ4002

    public void Load(nn.Module module, string file)
    {
        if (File.Exists(file))
        {
            module.load(file);
        }
    }

    public IEnumerable<string> Labels() => File.ReadLines(labels).Select(l => l.Replace("\\n", "\n"));
}
