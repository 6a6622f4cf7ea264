// corpus: The optimizer is made by the constructor; the caller moves the network afterwards with a fluent method.
// library: TorchSharp
// axis: fluent, constructor, method of the same class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var trainer = new GlacierTrainer().On(CUDA);
trainer.Step(ones(4, 7, device: CUDA), zeros(4, 1, device: CUDA));

internal sealed class GlacierTrainer
{
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;

    public GlacierTrainer()
    {
        torch.manual_seed(1);
        net = Sequential(Linear(7, 14), ReLU(), Linear(14, 1));
        optimizer = optim.Adam(net.parameters(), 1e-3); // expect: MLQ5008
    }

    public GlacierTrainer On(Device device)
    {
        net.to(device);
        return this;
    }

    public float Step(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = functional.mse_loss(net.call(x), y);
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }
}
