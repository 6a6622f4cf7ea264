// corpus: Networks that move after their optimizer was made: to half precision, and to the CPU and back for every validation.
// library: TorchSharp
// axis: loop, property, method chain
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Moves;

public static class HalfPrecision
{
    public static void Train(Tensor x, Tensor y)
    {
        var net = Sequential(Linear(16, 64), ReLU(), Linear(64, 4));
        net.cuda();
        var sgd = optim.SGD(net.parameters(), 0.1); // expect: MLQ5008
        net.half();
        for (var i = 0; i < 100; i++)
        {
            using var scope = NewDisposeScope();
            sgd.zero_grad();
            functional.cross_entropy(net.call(x), y).backward();
            sgd.step();
        }
    }
}

public sealed class Ferry(Module<Tensor, Tensor> net)
{
    public Module<Tensor, Tensor> Net { get; } = net;

    public void Train(IReadOnlyList<(Tensor X, Tensor Y)> train, Tensor validX, Tensor validY)
    {
        Net.to(CUDA);
        var adam = optim.Adam(Net.parameters()); // expect: MLQ5008
        for (var epoch = 0; epoch < 20; epoch++)
        {
            Net.to(CUDA);
            Net.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                functional.mse_loss(Net.call(x.cuda()), y.cuda()).backward();
                adam.step();
            }

            Net.to(CPU);
            Net.eval();
            using (no_grad())
            using (NewDisposeScope())
            {
                Console.WriteLine(functional.mse_loss(Net.call(validX), validY).ToDouble());
            }
        }
    }
}
