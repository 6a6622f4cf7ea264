// corpus: A generic trainer with an evaluator of its own, early stopping on validation data, the best weights kept as copies, and a last word on test data.
// library: TorchSharp
// axis: generic class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(0);
var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
using var tower = new Tower().to(device);
using var optimizer = optim.Adam(tower.parameters(), 1e-3);
var trainer = new Trainer<Tower>(tower, optimizer, device);
trainer.Fit(Split.Load("train"), Split.Load("valid"), 100, patience: 5);
Console.WriteLine($"test {trainer.Evaluate(Split.Load("test")):P2}");
tower.save("tower.dat");

public sealed record Split(Tensor X, Tensor Y)
{
    public static Split Load(string name) => new(torch.load(name + "-x.pt"), torch.load(name + "-y.pt"));
}

public sealed class Tower : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body;

    public Tower() : base("tower")
    {
        body = Sequential(("l", Linear(100, 50)), ("n", BatchNorm1d(50)), ("r", ReLU()), ("d", Dropout()), ("o", Linear(50, 7)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => body.call(input);
}

public sealed class Trainer<TModel>(TModel model, optim.Optimizer optimizer, Device device) where TModel : Module<Tensor, Tensor>
{
    public void Fit(Split train, Split valid, int epochs, int patience)
    {
        var best = 0.0;
        var since = 0;
        Dictionary<string, Tensor>? kept = null;
        for (var epoch = 0; epoch < epochs && since < patience; epoch++)
        {
            TrainEpoch(train);
            var accuracy = Evaluate(valid);
            since++;
            if (accuracy > best)
            {
                best = accuracy;
                since = 0;
                kept = model.state_dict().ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone());
            }
        }
        if (kept is not null)
        {
            model.load_state_dict(kept);
        }
    }

    public double Evaluate(Split split)
    {
        model.eval();
        using var guard = torch.inference_mode();
        long hits = 0;
        foreach (var (x, y) in split.X.split(512).Zip(split.Y.split(512)))
        {
            using var scope = torch.NewDisposeScope();
            hits += model.call(x.to(device)).argmax(1).eq(y.to(device)).sum().item<long>();
        }
        return (double)hits / split.X.shape[0];
    }

    private void TrainEpoch(Split split)
    {
        model.train();
        foreach (var (x, y) in split.X.split(64).Zip(split.Y.split(64)))
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.cross_entropy(model.call(x.to(device)), y.to(device));
            loss.backward();
            optimizer.step();
        }
    }
}
