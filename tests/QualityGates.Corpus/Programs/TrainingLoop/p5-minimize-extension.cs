// corpus: An extension method minimises a loss in one call, and clears what it has just computed before it steps.
// library: TorchSharp
// axis: extension method, other file-level type
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class OptimizerExtensions
{
    public static float Minimize(this optim.Optimizer optimizer, Func<Tensor> objective)
    {
        var loss = objective();
        loss.backward();
        optimizer.zero_grad(); // expect: MLQ5002
        optimizer.step();
        return loss.item<float>();
    }
}

public sealed class Autoencoder : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> encoder = Sequential(Linear(784, 128), ReLU(), Linear(128, 16));
    private readonly Module<Tensor, Tensor> decoder = Sequential(Linear(16, 128), ReLU(), Linear(128, 784));

    public Autoencoder() : base("autoencoder") => RegisterComponents();

    public override Tensor forward(Tensor input) => decoder.call(encoder.call(input));
}

public sealed class Compression
{
    public double Learn(IReadOnlyList<Tensor> train, IReadOnlyList<Tensor> unseen)
    {
        torch.manual_seed(9);
        var net = new Autoencoder();
        var adam = optim.Adam(net.parameters(), 1e-3);
        for (var epoch = 1; epoch <= 20; epoch++)
        {
            foreach (var images in train)
            {
                using var scope = NewDisposeScope();
                adam.Minimize(() => functional.mse_loss(net.call(images), images));
            }
        }

        using var guard = inference_mode();
        return unseen.Average(images =>
        {
            using var scope = NewDisposeScope();
            return functional.mse_loss(net.call(images), images).item<float>();
        });
    }
}
