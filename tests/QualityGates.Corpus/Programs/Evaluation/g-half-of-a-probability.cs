// corpus: The score of a linear machine is compared with zero, and a probability with one half.
// library: ML.NET, TorchSharp
// axis: LINQ, pattern, property
using Microsoft.ML;
using Microsoft.ML.Data;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Verdict
{
    public float Score { get; set; }
    public float Probability { get; set; }
    public bool IsBad => Score >= 0f;
    public bool IsLikelyBad => Probability >= 0.5f;
}

public sealed class Watch(MLContext ml, ITransformer model)
{
    private const float Limit = 0f;

    public List<Verdict> Bad(IDataView rows) => ml.Data.CreateEnumerable<Verdict>(model.Transform(rows), reuseRowObject: false)
        .Where(v => v.Score is > Limit)
        .ToList();

    public ITransformer Learn(IDataView train, IDataView test)
    {
        var machine = ml.BinaryClassification.Trainers.LinearSvm("Bad").Fit(train);
        if (ml.BinaryClassification.EvaluateNonCalibrated(machine.Transform(test), "Bad").F1Score < 0.5)
        {
            throw new InvalidOperationException("Too poor.");
        }

        return machine;
    }
}

public sealed class Logits : Module<Tensor, Tensor>
{
    private readonly TorchSharp.Modules.Linear _last = Linear(16, 1);

    public Logits()
        : base("logits") => RegisterComponents();

    public override Tensor forward(Tensor x) => _last.call(x);

    public static Tensor Decide(Logits net, Tensor x)
    {
        using var off = no_grad();
        net.eval();
        var logits = net.call(x);
        return logits > 0.5;
    }

    public static Tensor DecideProbability(Logits net, Tensor x)
    {
        using var off = no_grad();
        net.eval();
        return sigmoid(net.call(x)) > 0.5;
    }
}
