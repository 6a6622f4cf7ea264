// corpus: A small diffusion model. After training, pictures are drawn in a hundred steps, each of which is recorded for gradients, with batch statistics of the pictures at hand.
// library: TorchSharp
// axis: record of schedules, tuple result, sampling loop
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Sketches;

public sealed record Noise(Tensor Beta, Tensor Alpha, Tensor Kept)
{
    public static Noise Linear(int steps)
    {
        var beta = linspace(1e-4, 0.02, steps);
        var alpha = 1 - beta;
        return new Noise(beta, alpha, alpha.cumprod(0));
    }
}

public sealed class Guess : Module<Tensor, Tensor, Tensor>
{
    private readonly Sequential body = Sequential(Conv2d(2, 32, 3, padding: 1), BatchNorm2d(32), SiLU(), Conv2d(32, 1, 3, padding: 1));

    public Guess()
        : base("guess") => RegisterComponents();

    public override Tensor forward(Tensor picture, Tensor time) =>
        body.call(cat(new[] { picture, time.reshape(-1, 1, 1, 1).expand_as(picture) }, 1));
}

public sealed class Diffusion
{
    private readonly Noise noise = Noise.Linear(100);
    private readonly Guess guess;
    private readonly optim.Optimizer optimizer;

    public Diffusion()
    {
        random.manual_seed(71);
        (guess, optimizer) = Make();
    }

    public void Fit(IEnumerable<Tensor> pictures)
    {
        guess.train();
        foreach (var picture in pictures)
        {
            using var scope = NewDisposeScope();
            var time = randint(0, 100, new long[] { picture.shape[0] });
            var kept = noise.Kept[time].reshape(-1, 1, 1, 1);
            var added = randn_like(picture);
            var loss = functional.mse_loss(guess.call(kept.sqrt() * picture + (1 - kept).sqrt() * added, time / 100f), added);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
    }

    public float[] Draw(int side)
    {
        var picture = randn(1, 1, side, side);
        for (var step = 99; step >= 0; step--)
        {
            using var scope = NewDisposeScope();
            var removed = guess.call(picture, full(new long[] { 1 }, step / 100f)); // expect: MLQ5003 MLQ5004
            var mean = (picture - noise.Beta[step] / (1 - noise.Kept[step]).sqrt() * removed) / noise.Alpha[step].sqrt();
            picture = (step == 0 ? mean : mean + noise.Beta[step].sqrt() * randn_like(picture)).MoveToOuterDisposeScope();
        }

        return picture.data<float>().ToArray();
    }

    private static (Guess Net, optim.Optimizer Optimizer) Make()
    {
        var net = new Guess();
        return (net, optim.AdamW(net.parameters(), 2e-4));
    }
}
