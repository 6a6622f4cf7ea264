// corpus: Optimization hidden behind an interface: the update strategy steps and never clears.
// library: TorchSharp
// axis: interface
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Churn.Training;

public interface IUpdate
{
    void Apply(Tensor loss);
}

public sealed class SgdUpdate : IUpdate
{
    private readonly optim.Optimizer _optimizer;

    public SgdUpdate(nn.Module module, double rate) => _optimizer = optim.SGD(module.parameters(), rate);

    public void Apply(Tensor loss)
    {
        loss.backward(); // expect: MLQ5001
        _optimizer.step();
    }
}

public sealed class Trainer
{
    private readonly nn.Module<Tensor, Tensor> _model;
    private readonly IUpdate _update;

    public Trainer(nn.Module<Tensor, Tensor> model, IUpdate update)
    {
        _model = model;
        _update = update;
    }

    public void Fit(DataLoader loader, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                var loss = nn.functional.binary_cross_entropy_with_logits(_model.call(batch["x"]), batch["y"]);
                _update.Apply(loss);
            }
        }
    }
}

public static class Entry
{
    public static void Run(utils.data.Dataset data)
    {
        manual_seed(11);
        var model = nn.Sequential(nn.Linear(20, 16), nn.ReLU(), nn.Linear(16, 1));
        using var loader = utils.data.DataLoader(data, 32, shuffle: true, seed: 11); // expect: MLQ1013
        new Trainer(model, new SgdUpdate(model, 0.05)).Fit(loader, 8);
        model.save("churn.dat"); // expect: MLQ3001
    }
}
