// corpus: The trainer's constructor makes the optimizer, the method that trains moves the model afterwards.
// library: TorchSharp
// axis: field
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Movement;

public sealed class GpuTrainer : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> model;
    private readonly optim.Optimizer optimizer;

    public GpuTrainer(nn.Module<Tensor, Tensor> model, double rate)
    {
        this.model = model;
        optimizer = optim.Adam(model.parameters(), rate); // expect: MLQ5008
    }

    public void Train(DataLoader loader, Device device, CancellationToken token)
    {
        manual_seed(55);
        model.to(device);
        model.train();
        foreach (var batch in loader)
        {
            token.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.cross_entropy(model.call(batch["x"].to(device)), batch["y"].to(device));
            loss.backward();
            optimizer.step();
        }
    }

    public void Dispose() => optimizer.Dispose();
}

public sealed class MovedFirst
{
    private readonly nn.Module<Tensor, Tensor> model;
    private readonly optim.Optimizer optimizer;

    public MovedFirst(nn.Module<Tensor, Tensor> network, Device device)
    {
        model = network.to(device);
        optimizer = optim.Adam(model.parameters());
    }

    public void Step(Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        nn.functional.mse_loss(model.call(x), y).backward();
        optimizer.step();
    }
}
