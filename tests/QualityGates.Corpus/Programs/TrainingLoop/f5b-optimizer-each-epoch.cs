// corpus: Each epoch makes a new Adam by a local function, so its moments start over; folds make model and optimizer anew.
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
        torch.manual_seed(14);
        var x = torch.randn(900, 6);
        var y = torch.randn(900, 1);
        Whole(x, y);
        Folds(x, y);
    }

    private static void Whole(Tensor x, Tensor y)
    {
        var net = Sequential(Linear(6, 12), ReLU(), Linear(12, 1));
        for (var epoch = 0; epoch < 50; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            using var optimizer = torch.optim.Adam(net.parameters(), lr: Rate(epoch)); // expect: MLQ5008
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }

        static double Rate(int epoch) => epoch < 25 ? 0.01 : 0.001;
    }

    private static void Folds(Tensor x, Tensor y)
    {
        for (var fold = 0; fold < 3; fold++)
        {
            using var outer = torch.NewDisposeScope();
            var net = Sequential(Linear(6, 12), ReLU(), Linear(12, 1));
            using var optimizer = torch.optim.Adam(net.parameters());
            for (var epoch = 0; epoch < 50; epoch++)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(x.narrow(0, fold * 300, 300)), y.narrow(0, fold * 300, 300)).backward();
                optimizer.step();
            }
        }
    }
}
