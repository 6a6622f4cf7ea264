// corpus: Early stopping keeps copies of the best weights; they are made in the scope of the epoch, which has released them when they are loaded.
// library: TorchSharp
// axis: dictionary, LINQ
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class EarlyStopping
{
    public static double Fit(
        Module<Tensor, Tensor> net,
        List<(Tensor X, Tensor Y)> train,
        List<(Tensor X, Tensor Y)> validation,
        List<(Tensor X, Tensor Y)> test,
        int patience)
    {
        random.manual_seed(31);
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        var bestLoss = double.MaxValue;
        var waited = 0;
        Dictionary<string, Tensor>? best = null;
        while (waited < patience)
        {
            using var scope = NewDisposeScope();
            net.train();
            foreach (var (x, y) in train)
            {
                using var inner = NewDisposeScope();
                optimizer.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                optimizer.step();
            }

            var loss = Loss(net, validation);
            if (loss < bestLoss)
            {
                bestLoss = loss;
                waited = 0;
                best = net.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone()); // expect: MLQ5005
            }
            else
            {
                waited++;
            }
        }

        if (best is not null)
        {
            net.load_state_dict(best);
        }

        return Loss(net, test);
    }

    private static double Loss(Module<Tensor, Tensor> net, List<(Tensor X, Tensor Y)> rows)
    {
        net.eval();
        using var guard = no_grad();
        var sum = 0.0;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            sum += functional.mse_loss(net.call(x), y).ToDouble();
        }

        return sum / rows.Count;
    }
}
