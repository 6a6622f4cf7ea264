// corpus: Losses beside the last step: likelihood of scores, binary cross entropy of scores, and softmax before cross entropy in a lambda.
// library: TorchSharp
// axis: local function, extension method, delegate
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Missed;

public static class TensorExtensions
{
    public static Tensor FlattenBatch(this Tensor tensor) => tensor.reshape(tensor.shape[0], -1);
}

public sealed class Digits : nn.Module<Tensor, Tensor>
{
    private readonly Conv2d conv = nn.Conv2d(1, 8, 3);
    private readonly Linear fc = nn.Linear(8 * 26 * 26, 10);

    public Digits()
        : base(nameof(Digits)) => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var features = nn.functional.relu(conv.call(input)).FlattenBatch();
        return fc.call(features);
    }
}

public static class DigitsTraining
{
    public static void Fit(Digits net, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        random.manual_seed(41);
        var optimizer = optim.SGD(net.parameters(), 0.01, momentum: 0.5);
        var likelihood = nn.NLLLoss(); // expect: MLQ5006
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var output = net.call(x);
            var loss = likelihood.call(output, y);
            loss.backward();
            optimizer.step();
        }
    }
}

public sealed class Churn
{
    private readonly Sequential _net = nn.Sequential(nn.Linear(18, 9), nn.ReLU(), nn.Linear(9, 1));
    private readonly optim.Optimizer _optimizer;

    public Churn()
    {
        random.manual_seed(42);
        _optimizer = optim.Adam(_net.parameters());
    }

    public void Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, int epochs)
    {
        Tensor Score(Tensor x) => _net.call(x).squeeze(-1);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                _optimizer.zero_grad();
                nn.functional.binary_cross_entropy(Score(x), y).backward(); // expect: MLQ5006
                _optimizer.step();
            }
        }
    }
}

public static class Topics
{
    public static void Fit(Tensor x, Tensor y)
    {
        random.manual_seed(43);
        using var trunk = nn.Linear(300, 20);
        using var optimizer = optim.Adagrad(trunk.parameters());
        using var criterion = nn.CrossEntropyLoss();
        Func<Tensor, Tensor> predict = input => trunk.call(input).softmax(1); // expect: MLQ5006
        for (var i = 0; i < 1000; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(predict(x), y).backward();
            optimizer.step();
        }
    }
}
