// corpus: Sparse and dense parts have optimizers of their own, kept in a dictionary; all are cleared, then one loss goes back, then all are stepped.
// library: TorchSharp
// axis: dictionary of optimizers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Ranking;

public sealed class TwoTower : Module<Tensor, Tensor, Tensor>
{
    public TwoTower(long users, long items, long width) : base("two-tower")
    {
        Users = Embedding(users, width);
        Items = Embedding(items, width);
        Project = Linear(width, width);
        register_module("users", Users);
        register_module("items", Items);
        register_module("project", Project);
    }

    public TorchSharp.Modules.Embedding Users { get; }

    public TorchSharp.Modules.Embedding Items { get; }

    public TorchSharp.Modules.Linear Project { get; }

    public override Tensor forward(Tensor user, Tensor item) => (Project.call(Users.call(user)) * Items.call(item)).sum(1);
}

public sealed class RankingTrainer
{
    private readonly TwoTower _model;
    private readonly Dictionary<string, optim.Optimizer> _optimizers;
    private readonly Dictionary<string, optim.lr_scheduler.LRScheduler> _schedules;

    public RankingTrainer(TwoTower model)
    {
        _model = model;
        _optimizers = new Dictionary<string, optim.Optimizer>
        {
            ["embeddings"] = optim.Adagrad(model.Users.parameters().Concat(model.Items.parameters()), 0.05),
            ["dense"] = optim.Adam(model.Project.parameters(), 1e-3),
        };
        _schedules = _optimizers.ToDictionary(pair => pair.Key, pair => optim.lr_scheduler.StepLR(pair.Value, 2, 0.5));
    }

    public void Fit(IEnumerable<(Tensor User, Tensor Item, Tensor Clicked)> batches, int epochs)
    {
        torch.manual_seed(10);
        foreach (var epoch in Enumerable.Range(0, epochs))
        {
            _model.train();
            foreach (var (user, item, clicked) in batches)
            {
                using var scope = torch.NewDisposeScope();
                foreach (var optimizer in _optimizers.Values)
                {
                    optimizer.zero_grad();
                }
                var loss = functional.binary_cross_entropy_with_logits(_model.call(user, item), clicked);
                loss.backward();
                foreach (var optimizer in _optimizers.Values)
                {
                    optimizer.step();
                }
            }
            foreach (var schedule in _schedules.Values)
            {
                schedule.step();
            }
            Console.WriteLine($"epoch {epoch} done");
        }
    }

    public float Score(Tensor user, Tensor item)
    {
        _model.eval();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return torch.sigmoid(_model.call(user, item)).item<float>();
    }
}
