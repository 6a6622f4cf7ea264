// corpus: The accuracy that is logged at the end is that on the loader the network was trained with.
// library: TorchSharp
// axis: trainer class with callbacks
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed class Trainer(nn.Module<Tensor, Tensor> model, Action<string> log)
{
    public void Fit(DataLoader loader, int epochs)
    {
        using var optimizer = optim.Adam(model.parameters(), 1e-3);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.nll_loss(model.call(batch["data"]), batch["label"]);
                loss.backward();
                optimizer.step();
            }

            log($"epoch {epoch} done");
        }
    }

    public double Evaluate(DataLoader loader)
    {
        model.eval();
        using var noGrad = torch.no_grad();
        long correct = 0, total = 0;
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            var prediction = model.call(batch["data"]).argmax(1);
            correct += prediction.eq(batch["label"]).sum().item<long>();
            total += batch["label"].shape[0];
        }

        return (double)correct / total;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        torch.manual_seed(1);
        using var data = torchvision.datasets.KMNIST(args[0], train: true, download: true);
        using var loader = torch.utils.data.DataLoader(data, 128);
        using var net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10), nn.LogSoftmax(1));
        var trainer = new Trainer(net, Console.WriteLine);
        trainer.Fit(loader, 5);
        Console.WriteLine($"Accuracy: {trainer.Evaluate(loader):P1}"); // expect: MLQ2003
    }
}
