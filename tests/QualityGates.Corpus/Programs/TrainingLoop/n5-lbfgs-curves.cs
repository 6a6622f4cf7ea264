// corpus: Curves are fitted with LBFGS. The closure of the first kind clears; that of the second was copied without the line, and is asked several times a step.
// library: TorchSharp
// axis: closure given to step, method group
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Kinetics;

public sealed class CurveFit
{
    private readonly TorchSharp.Modules.Parameter rate;
    private readonly TorchSharp.Modules.Parameter scale;
    private readonly Tensor time;
    private readonly Tensor level;
    private readonly optim.Optimizer optimizer;

    public CurveFit(float[] time, float[] level)
    {
        this.time = tensor(time);
        this.level = tensor(level);
        rate = Parameter(tensor(0.1f));
        scale = Parameter(tensor(1f));
        optimizer = optim.LBFGS(new[] { rate, scale }, 0.5);
    }

    public (float Rate, float Scale) Decay(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            using var scope = NewDisposeScope();
            optimizer.step(() =>
            {
                optimizer.zero_grad();
                var loss = (scale * (-rate * time).exp() - level).pow(2).mean();
                loss.backward();
                return loss;
            });
        }

        return (rate.item<float>(), scale.item<float>());
    }

    public (float Rate, float Scale) Growth(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            using var scope = NewDisposeScope();
            optimizer.step(Saturation);
        }

        return (rate.item<float>(), scale.item<float>());
    }

    private Tensor Saturation()
    {
        var loss = (scale * (1 - (-rate * time).exp()) - level).pow(2).mean();
        loss.backward(); // expect: MLQ5001
        return loss;
    }
}
