// corpus: A job makes a cosine schedule from its options and keeps it in a property; nothing ever steps it.
// library: TorchSharp
// axis: property
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(1);
var job = new TrainingJob(new Settings { Epochs = 40 });
job.Run(torch.rand(50, 3), torch.rand(50, 1));

public sealed class Settings
{
    public int Epochs { get; set; } = 10;

    public double Rate { get; set; } = 0.01;
}

public sealed class TrainingJob
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(3, 1);
    private readonly Settings _settings;

    public TrainingJob(Settings settings)
    {
        _settings = settings;
        Optimizer = optim.SGD(_net.parameters(), _settings.Rate);
        Schedule = optim.lr_scheduler.CosineAnnealingLR(Optimizer, T_max: _settings.Epochs); // expect: MLQ5002
    }

    private optim.Optimizer Optimizer { get; }

    private optim.lr_scheduler.LRScheduler Schedule { get; }

    public void Run(Tensor x, Tensor y)
    {
        foreach (var _ in Enumerable.Range(0, _settings.Epochs))
        {
            using var scope = torch.NewDisposeScope();
            Optimizer.zero_grad();
            nn.functional.huber_loss(_net.call(x), y).backward();
            Optimizer.step();
        }
    }
}
