// corpus: A predictor loads weights of a network with batch normalisation and asks it row by row as it was made: in the mode of training.
// library: TorchSharp
// axis: class, console
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Leaves;

internal sealed class LeafModel : Module<Tensor, Tensor>
{
    private readonly Linear _in = Linear(8, 32);
    private readonly BatchNorm1d _norm = BatchNorm1d(32);
    private readonly Linear _out = Linear(32, 3);

    public LeafModel() : base("leaf") => RegisterComponents();

    public override Tensor forward(Tensor x) => _out.call(_norm.call(_in.call(x)).relu());
}

internal sealed class LeafPredictor
{
    private static readonly string[] Names = ["oak", "beech", "maple"];
    private readonly LeafModel _model = new();

    public LeafPredictor(string weights)
    {
        _model.load(weights);
    }

    public string Predict(float[] measures)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var scores = _model.call(tensor(measures).unsqueeze(0)); // expect: MLQ5003
        return Names[scores.argmax(1).item<long>()];
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        random.manual_seed(3);
        var predictor = new LeafPredictor("leaves.dat");
        foreach (var line in File.ReadLines(args[0]))
        {
            var measures = line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            Console.WriteLine(predictor.Predict(measures));
        }
    }
}
