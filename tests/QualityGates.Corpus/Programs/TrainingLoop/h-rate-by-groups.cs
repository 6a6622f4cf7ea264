// corpus: One optimizer for all epochs, whose rate is set in its parameter groups; a second run makes network and optimizer anew.
// library: TorchSharp
// axis: local function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Restarts;

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(21);
        using var x = torch.randn(600, 4);
        using var y = torch.randn(600, 1);
        foreach (var first in new[] { 0.1, 0.01 })
        {
            Console.WriteLine(Train(x, y, first));
        }
    }

    private static double Train(Tensor x, Tensor y, double first)
    {
        using var net = Sequential(Linear(4, 8), Tanh(), Linear(8, 1));
        using var optimizer = torch.optim.SGD(net.parameters(), first);
        using var learn = x.narrow(0, 0, 500);
        using var wanted = y.narrow(0, 0, 500);
        net.train();
        for (var epoch = 0; epoch < 40; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            foreach (var group in optimizer.ParamGroups)
            {
                group.LearningRate = Rate(epoch);
            }

            optimizer.zero_grad();
            functional.mse_loss(net.call(learn), wanted).backward();
            optimizer.step();
        }

        net.eval();
        using (torch.no_grad())
        {
            using var guess = net.call(x.narrow(0, 500, 100));
            return functional.mse_loss(guess, y.narrow(0, 500, 100)).item<float>();
        }

        double Rate(int epoch) => epoch < 20 ? first : first / 10;
    }
}
