// corpus: A module without dropout or normalization, visible in the program: modes make no difference, forward is its own business.
// library: TorchSharp
// axis: plain module
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Plain;

public sealed class Autoencoder : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> encoder = Sequential(Linear(32, 8), ReLU());
    private readonly Module<Tensor, Tensor> decoder = Sequential(Linear(8, 32), Sigmoid());

    public Autoencoder() : base("ae") => RegisterComponents();

    public Tensor Encode(Tensor x) => encoder.call(x);

    public override Tensor forward(Tensor x) => decoder.call(Encode(x));
}

public static class Program
{
    public static void Main()
    {
        manual_seed(6);
        var net = new Autoencoder();
        using var optimizer = optim.Adam(net.parameters());
        var x = rand(2048, 32);
        for (var i = 0; i < 300; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.binary_cross_entropy(net.call(x), x).backward();
            optimizer.step();
            if (i % 50 == 0)
            {
                using var noGrad = no_grad();
                Console.WriteLine(net.Encode(x).shape[1]);
            }
        }
    }
}
