// corpus: A loss scaler for half precision: its step divides the gradients and steps, and between propagating and that the loop clears them. A second loop of the same program clears at the right place.
// library: TorchSharp
// axis: helper class for mixed precision
using TorchSharp;
using static TorchSharp.torch;

namespace Half;

public sealed class LossScaler(float scale = 1024f)
{
    public float Factor { get; private set; } = scale;

    public Tensor Scale(Tensor loss) => loss * Factor;

    public void Step(optim.Optimizer optimizer)
    {
        optimizer.step();
    }

    public void Update(bool overflow) => Factor = overflow ? Factor / 2 : Math.Min(Factor * 1.001f, 65536f);
}

public sealed class MixedTrainer(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer)
{
    private readonly LossScaler scaler = new();

    public void Pretrain(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = Loss(x, y);
            scaler.Scale(loss).backward();
            scaler.Step(optimizer);
            scaler.Update(float.IsInfinity(loss.item<float>()));
        }
    }

    public void FineTune(IEnumerable<(Tensor X, Tensor Y)> rows)
    {
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            var loss = Loss(x, y);
            scaler.Scale(loss).backward();
            optimizer.zero_grad(); // expect: MLQ5002
            scaler.Step(optimizer);
            scaler.Update(float.IsInfinity(loss.item<float>()));
        }
    }

    private Tensor Loss(Tensor x, Tensor y) => nn.functional.mse_loss(net.call(x.to(float16)).to(float32), y);
}
