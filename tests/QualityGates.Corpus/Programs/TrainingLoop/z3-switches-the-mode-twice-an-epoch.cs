// corpus: Each epoch sets the mode of training before it trains and that of evaluation before it validates.
// library: TorchSharp
// axis: service, logger, convolution
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tiles;

public sealed class TileClassifier
{
    private readonly Module<Tensor, Tensor> net = Sequential(
        Conv2d(3, 16, 3), BatchNorm2d(16), ReLU(), MaxPool2d(2), Flatten(), Dropout(0.4), Linear(16 * 15 * 15, 5));

    public void Fit(Func<IEnumerable<(Tensor X, Tensor Y)>> train, Func<IEnumerable<(Tensor X, Tensor Y)>> validation, Action<int, double, double> report)
    {
        random.manual_seed(31);
        using var optimizer = optim.Adam(net.parameters(), 5e-4);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            net.train();
            foreach (var (x, y) in train())
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(x), y).backward();
                optimizer.step();
            }

            var (accuracy, loss) = Measure(validation());
            report(epoch, accuracy, loss);
        }
    }

    private (double Accuracy, double Loss) Measure(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        net.eval();
        using var guard = no_grad();
        long right = 0, seen = 0;
        var loss = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            var scores = net.call(x);
            right += scores.argmax(1).eq(y).sum().ToInt64();
            loss += functional.cross_entropy(scores, y).ToDouble() * y.shape[0];
            seen += y.shape[0];
        }

        return (right / (double)seen, loss / seen);
    }
}
