// corpus: A new optimizer comes with a new network for each fold, after its move; a restart makes one anew on a condition.
// library: TorchSharp
// axis: loops
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Folds
{
    public static List<double> Run(Tensor[] xs, Tensor[] ys, double[] rates)
    {
        var device = cuda.is_available() ? CUDA : CPU;
        var errors = new List<double>();
        for (var fold = 0; fold < xs.Length; fold++)
        {
            random.manual_seed(fold + 1);
            using var net = Sequential(Linear(11, 22), ReLU(), Linear(22, 1)).to(device);
            using var optimizer = optim.Adam(net.parameters(), 1e-3);
            for (var other = 0; other < xs.Length; other++)
            {
                if (other == fold)
                {
                    continue;
                }

                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(xs[other].to(device)), ys[other].to(device)).backward();
                optimizer.step();
            }

            using var guard = no_grad();
            errors.Add(functional.mse_loss(net.call(xs[fold].to(device)), ys[fold].to(device)).ToDouble());
        }

        return errors;
    }

    public static void WithRestarts(Module<Tensor, Tensor> net, IReadOnlyList<(Tensor X, Tensor Y)> batches)
    {
        var sgd = optim.SGD(net.parameters(), 0.1);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            if (epoch == 50)
            {
                sgd = optim.SGD(net.parameters(), 0.01);
            }

            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                sgd.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                sgd.step();
            }
        }
    }
}
