// corpus: A second network follows the first by a moving average of its weights and is the one that is evaluated, in the mode of evaluation and without gradients.
// library: TorchSharp
// axis: wrapper class, factory function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Denoising;

internal sealed class Averaged<TModel>
    where TModel : Module<Tensor, Tensor>
{
    private readonly double decay;

    public Averaged(Func<TModel> make, TModel source, double decay)
    {
        this.decay = decay;
        Model = make();
        Model.load_state_dict(source.state_dict());
        Model.eval();
        foreach (var weight in Model.parameters())
        {
            weight.requires_grad_(false);
        }
    }

    public TModel Model { get; }

    public void Update(TModel source)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var now = source.state_dict();
        foreach (var (name, value) in Model.state_dict())
        {
            if (value.is_floating_point())
            {
                value.mul_(decay).add_(now[name], 1 - decay);
            }
        }
    }
}

internal sealed class Denoiser : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body;

    public Denoiser(int channels)
        : base("denoiser")
    {
        body = Sequential(
            Conv2d(1, channels, 3, padding: 1), ReLU(),
            Conv2d(channels, channels, 3, padding: 1), BatchNorm2d(channels), ReLU(),
            Conv2d(channels, 1, 3, padding: 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => x - body.call(x);
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(9);
        var images = load("images.pt");
        var test = images[TensorIndex.Slice(0, 100)];
        var rest = images[TensorIndex.Slice(100)];
        var net = new Denoiser(32);
        var averaged = new Averaged<Denoiser>(() => new Denoiser(32), net, 0.999);
        var optimizer = optim.Adam(net.parameters(), 1e-3);

        for (var step = 0; step < 5000; step++)
        {
            using var scope = NewDisposeScope();
            var clean = rest[randint(0, rest.shape[0], new long[] { 16 })];
            var loss = functional.mse_loss(net.call(clean + 0.1 * randn_like(clean)), clean);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            averaged.Update(net);
        }

        using (no_grad())
        {
            using var scope = NewDisposeScope();
            var noisy = test + 0.1 * randn_like(test);
            Console.WriteLine(functional.mse_loss(averaged.Model.call(noisy), test).item<float>());
        }
    }
}
