// corpus: A program seeds the library by a helper before it builds and trains a network.
// library: TorchSharp
// axis: Program, class of its own for the model and the trainer
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed class Mlp : nn.Module<Tensor, Tensor>
{
    private readonly Sequential _layers;

    public Mlp(int inputs, int classes) : base(nameof(Mlp))
    {
        _layers = nn.Sequential(nn.Linear(inputs, 64), nn.ReLU(), nn.Linear(64, classes));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}

public sealed class MlpTrainer(Mlp model)
{
    public void Fit(Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.AdamW(model.parameters(), 1e-3);
        model.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            using var loss = nn.functional.cross_entropy(model.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    public float Accuracy(Tensor x, Tensor y)
    {
        model.eval();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return model.call(x).argmax(1).eq(y).to_type(ScalarType.Float32).mean().item<float>();
    }
}

public static class Program
{
    private static void SetSeed(int seed)
    {
        torch.random.manual_seed(seed);
        torch.cuda.manual_seed_all(seed);
    }

    public static void Main(string[] args)
    {
        SetSeed(args.Length > 4 ? int.Parse(args[4], System.Globalization.CultureInfo.InvariantCulture) : 42);
        using var trainX = torch.load(args[0]);
        using var trainY = torch.load(args[1]);
        using var testX = torch.load(args[2]);
        using var testY = torch.load(args[3]);

        using var model = new Mlp((int)trainX.shape[1], 3);
        var trainer = new MlpTrainer(model);
        trainer.Fit(trainX, trainY, epochs: 30);
        Console.WriteLine($"Accuracy {trainer.Accuracy(testX, testY):P1}");
    }
}
