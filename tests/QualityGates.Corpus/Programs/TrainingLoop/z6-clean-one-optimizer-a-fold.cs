// corpus: Each fold has a network of its own, and so an optimizer of its own.
// library: TorchSharp
// axis: cross-validation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Folds
{
    public static List<float> Validate(Tensor x, Tensor y, int folds, int epochs)
    {
        var losses = new List<float>();
        var size = x.shape[0] / folds;
        for (var fold = 0; fold < folds; fold++)
        {
            random.manual_seed(100 + fold);
            using var net = Build(x.shape[1]);
            using var optimizer = optim.Adam(net.parameters(), 0.01);
            var from = fold * size;
            using var trainX = cat(new[] { x.narrow(0, 0, from), x.narrow(0, from + size, x.shape[0] - from - size) });
            using var trainY = cat(new[] { y.narrow(0, 0, from), y.narrow(0, from + size, y.shape[0] - from - size) });
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(trainX), trainY).backward();
                optimizer.step();
            }

            using var guard = no_grad();
            using var held = NewDisposeScope();
            losses.Add(functional.mse_loss(net.call(x.narrow(0, from, size)), y.narrow(0, from, size)).item<float>());
        }

        return losses;
    }

    private static Module<Tensor, Tensor> Build(long inputs) => Sequential(Linear(inputs, 16), ReLU(), Linear(16, 1));
}
