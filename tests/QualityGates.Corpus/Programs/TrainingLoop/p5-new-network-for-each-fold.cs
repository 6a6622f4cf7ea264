// corpus: Every fold gets a new network, moved to the device before its optimizer is made.
// library: TorchSharp
// axis: folds, generic helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class CrossValidation<TNet>(Func<TNet> create, Device device) where TNet : Module<Tensor, Tensor>
{
    public double[] Run(Tensor x, Tensor y, int folds)
    {
        var size = x.shape[0] / folds;
        var scores = new double[folds];
        for (var fold = 0; fold < folds; fold++)
        {
            using var scope = NewDisposeScope();
            random.manual_seed(1000 + fold);
            using var net = create().to(device);
            using var optimizer = optim.Adam(net.parameters());
            var heldX = x.narrow(0, fold * size, size);
            var heldY = y.narrow(0, fold * size, size);
            var restX = cat(new[] { x.narrow(0, 0, fold * size), x.narrow(0, (fold + 1) * size, x.shape[0] - (fold + 1) * size) });
            var restY = cat(new[] { y.narrow(0, 0, fold * size), y.narrow(0, (fold + 1) * size, y.shape[0] - (fold + 1) * size) });
            net.train();
            for (var turn = 0; turn < 300; turn++)
            {
                using var step = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(restX), restY).backward();
                optimizer.step();
            }

            net.eval();
            using var guard = no_grad();
            scores[fold] = functional.mse_loss(net.call(heldX), heldY).ToDouble();
        }

        return scores;
    }
}
