// corpus: A run gives back the losses of all batches for a plot, as tensors with their graphs.
// library: TorchSharp
// axis: array filled in a loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Curve
{
    public static Tensor[] Run(Module<Tensor, Tensor> net, (Tensor X, Tensor Y)[] batches)
    {
        random.manual_seed(12);
        var optimizer = optim.Adam(net.parameters());
        var losses = new Tensor[batches.Length];
        for (var i = 0; i < batches.Length; i++)
        {
            using var x = batches[i].X.to(ScalarType.Float32);
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(x), batches[i].Y);
            loss.backward();
            optimizer.step();
            losses[i] = loss; // expect: MLQ5005
        }

        return losses;
    }
}
