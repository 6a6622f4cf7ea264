// corpus: Where the weights for whistles lie is said by the one class that implements an interface, the labels by a lazy value and the log by a function.
// library: TorchSharp
// axis: interface, Lazy, delegate
using TorchSharp;
using static TorchSharp.torch;

namespace Whistles;

public interface IWeightsPlace
{
    string File { get; }
}

internal sealed class LaptopPlace : IWeightsPlace
{
    public string File => "/Users/ines/whistles/weights.dat"; // expect: MLQ4001
}

internal sealed class WhistleClassifier
{
    private static readonly Lazy<string> Labels = new(() => @"E:\whistles\labels.txt"); // expect: MLQ4001
    private static readonly Func<string, string> LogOf = name => Path.Combine("../../logs", name + ".log"); // expect: MLQ4001
    private readonly nn.Module<Tensor, Tensor> _net = nn.Sequential(("in", nn.Linear(80, 40)), ("act", nn.ReLU()), ("out", nn.Linear(40, 6)));
    private readonly string[] _labels;

    public WhistleClassifier(IWeightsPlace place)
    {
        _net.load(place.File);
        _net.eval();
        _labels = System.IO.File.ReadAllLines(Labels.Value);
    }

    public string Ask(float[] spectrum)
    {
        using var none = no_grad();
        using var scope = NewDisposeScope();
        var kind = _net.call(tensor(spectrum).unsqueeze(0)).argmax(1).item<long>();
        System.IO.File.AppendAllText(LogOf("whistles"), _labels[kind] + Environment.NewLine);
        return _labels[kind];
    }

    public static WhistleClassifier OnLaptop() => new(new LaptopPlace());
}
