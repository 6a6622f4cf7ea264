using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Fossils;

internal sealed class Reports
{
    private readonly FossilNet _net = new();

    public void Learn(DataLoader pictures)
    {
        using var optimizer = optim.Adam(_net.parameters());
        _net.train();
        foreach (var batch in pictures)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(_net.call(batch["data"]), batch["label"]).backward();
            optimizer.step();
        }
    }

    public double Accuracy(DataLoader pictures)
    {
        long right = 0, all = 0;
        using var guard = no_grad();
        foreach (var batch in pictures)
        {
            using var scope = NewDisposeScope();
            var guess = _net.call(batch["data"]).argmax(1); // expect: MLQ5003
            right += guess.eq(batch["label"]).sum().item<long>();
            all += batch["label"].shape[0];
        }

        return (double)right / all;
    }

    public double Loss(DataLoader pictures)
    {
        _net.eval();
        try
        {
            using var guard = no_grad();
            double total = 0;
            foreach (var batch in pictures)
            {
                using var scope = NewDisposeScope();
                total += nn.functional.cross_entropy(_net.call(batch["data"]), batch["label"]).item<float>();
            }

            return total;
        }
        finally
        {
            _net.train();
        }
    }
}
