// corpus: A network is built and trained and nothing ever seeds the library.
// library: TorchSharp
// axis: Main, module class, helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Xor;

internal sealed class XorNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _layers = Sequential(Linear(2, 8), Tanh(), Linear(8, 1));

    public XorNet()
        : base("xor")
    {
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}

internal static class Program
{
    private static void Main()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new float[] { 0, 0, 0, 1, 1, 0, 1, 1 }).reshape(4, 2);
        var y = tensor(new float[] { 0, 1, 1, 0 }).reshape(4, 1);
        var net = new XorNet(); // expect: MLQ1003
        Fit(net, x, y);
    }

    private static void Fit(XorNet net, Tensor x, Tensor y)
    {
        var optimizer = optim.Adam(net.parameters(), lr: 0.05);
        net.train();
        for (var epoch = 0; epoch < 500; epoch++)
        {
            using var inner = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
            if (epoch % 100 == 0)
            {
                Console.WriteLine(loss.item<float>());
            }
        }
    }
}
