// corpus: A loop calls a hook at the start of each epoch, which makes the optimizer anew in a field; a second learner moves its network in the method that begins, after the optimizer was made.
// library: TorchSharp
// axis: virtual hook and field
using TorchSharp;
using static TorchSharp.torch;

namespace Stages;

public abstract class StagedLoop
{
    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> rows, int epochs)
    {
        Begin();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            EpochStarts(epoch);
            foreach (var (x, y) in rows)
            {
                using var scope = NewDisposeScope();
                Batch(x, y);
            }
        }
    }

    protected virtual void Begin()
    {
    }

    protected virtual void EpochStarts(int epoch)
    {
    }

    protected abstract void Batch(Tensor x, Tensor y);
}

public sealed class Upscaler : StagedLoop
{
    private readonly nn.Module<Tensor, Tensor> net = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Conv2d(8, 4, 3), nn.PixelShuffle(2));
    private optim.Optimizer? optimizer;

    protected override void EpochStarts(int epoch)
    {
        optimizer?.Dispose();
        optimizer = optim.Adam(net.parameters(), 1e-3); // expect: MLQ5008
    }

    protected override void Batch(Tensor x, Tensor y)
    {
        optimizer!.zero_grad();
        nn.functional.l1_loss(net.call(x), y).backward();
        optimizer.step();
    }
}

public sealed class Denoiser : StagedLoop
{
    private readonly nn.Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;

    public Denoiser(int width)
    {
        net = nn.Sequential(nn.Linear(width, 2 * width), nn.Tanh(), nn.Linear(2 * width, width));
        optimizer = optim.Adagrad(net.parameters(), 0.01); // expect: MLQ5008
    }

    protected override void Begin() => net.to(CUDA);

    protected override void Batch(Tensor x, Tensor y)
    {
        optimizer.zero_grad();
        nn.functional.mse_loss(net.call(x.cuda()), y.cuda()).backward();
        optimizer.step();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(14);
        var rows = torch.load("in.pt").split(16).Zip(torch.load("out.pt").split(16)).ToList();
        StagedLoop loop = args is ["up"] ? new Upscaler() : new Denoiser(128);
        loop.Run(rows, 50);
    }
}
