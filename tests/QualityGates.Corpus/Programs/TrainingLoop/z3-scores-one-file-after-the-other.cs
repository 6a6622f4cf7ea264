// corpus: A console goes through a folder of files and has a helper score each, which records gradients.
// library: TorchSharp
// axis: console, helper in a loop
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var scorer = new Scorer(Path.Combine(AppContext.BaseDirectory, "scorer.dat"));
using var report = new StreamWriter(args[1]);
foreach (var file in Directory.EnumerateFiles(args[0], "*.csv").Order(StringComparer.Ordinal))
{
    var values = File.ReadLines(file).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).Take(128).ToArray();
    report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(file)};{scorer.Score(values)}"));
}

sealed class Scorer
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(128, 32), Tanh(), Linear(32, 1));

    public Scorer(string weights)
    {
        net.load(weights);
        net.eval();
    }

    public float Score(float[] values)
    {
        using var scope = NewDisposeScope();
        var input = tensor(values).unsqueeze(0);
        return net.call(input).sigmoid().ToSingle(); // expect: MLQ5004
    }
}
