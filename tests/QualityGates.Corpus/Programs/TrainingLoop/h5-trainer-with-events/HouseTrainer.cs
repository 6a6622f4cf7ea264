using TorchSharp;
using static TorchSharp.torch;

namespace Framework;

public sealed class HouseTrainer(nn.Module<Tensor, Tensor> model) : TrainerBase(model, optim.Adam(model.parameters(), 1e-3))
{
    protected override Tensor Loss(Tensor prediction, Tensor target) => nn.functional.mse_loss(prediction, target);
}

public static class Program
{
    public static void Main()
    {
        torch.random.manual_seed(3);
        var net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1));
        var trainer = new HouseTrainer(net);
        trainer.EpochDone += (epoch, loss) => Console.WriteLine($"epoch {epoch}: {loss:F4}");
        trainer.Fit([(torch.randn(32, 8), torch.randn(32, 1))], epochs: 10);
    }
}
