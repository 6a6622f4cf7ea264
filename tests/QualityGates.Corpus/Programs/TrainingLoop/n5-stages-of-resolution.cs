// corpus: Training goes through stages of growing pictures. Each stage makes its optimizer in the loop over epochs, so Adam begins again with every epoch.
// library: TorchSharp
// axis: nested loops, switch expression, local function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Leaves;

public static class ProgressiveTraining
{
    public static IReadOnlyList<double> Run(IReadOnlyList<(Tensor Image, Tensor Kind)> train, IReadOnlyList<(Tensor Image, Tensor Kind)> test)
    {
        random.manual_seed(88);
        var net = Sequential(
            Conv2d(3, 16, 3, stride: 2), ReLU(), Conv2d(16, 32, 3, stride: 2), ReLU(),
            AdaptiveAvgPool2d(new long[] { 1, 1 }), Flatten(), Linear(32, 20));
        var scores = new List<double>();

        foreach (var size in new[] { 32, 64, 128 })
        {
            var epochs = size switch { 32 => 20, 64 => 10, _ => 5 };
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                using var optimizer = optim.Adam(net.parameters(), 1e-3); // expect: MLQ5008
                foreach (var (image, kind) in train)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    functional.cross_entropy(net.call(Resize(image, size)), kind).backward();
                    optimizer.step();
                }
            }

            scores.Add(Score(size));
        }

        return scores;

        double Score(int size)
        {
            using var guard = no_grad();
            var right = 0L;
            foreach (var (image, kind) in test)
            {
                using var scope = NewDisposeScope();
                right += net.call(Resize(image, size)).argmax(1).eq(kind).sum().ToInt64();
            }

            return (double)right / test.Sum(pair => pair.Kind.shape[0]);
        }
    }

    private static Tensor Resize(Tensor image, int size) => functional.interpolate(image, size: new long[] { size, size });
}
