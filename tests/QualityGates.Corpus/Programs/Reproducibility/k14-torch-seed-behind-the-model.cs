// corpus: The model is a field of the experiment, which is made before the seed is set.
// library: TorchSharp
// axis: field
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Autoencoding;

internal sealed class Autoencoder : nn.Module<Tensor, Tensor>
{
    private readonly Linear encode = nn.Linear(30, 8);
    private readonly Linear decode = nn.Linear(8, 30);

    public Autoencoder()
        : base(nameof(Autoencoder)) => RegisterComponents();

    public override Tensor forward(Tensor input) => decode.forward(nn.functional.relu(encode.forward(input)));
}

internal sealed class Experiment(Settings settings)
{
    private readonly Autoencoder model = new();

    public void Prepare()
    {
        torch.manual_seed(settings.Seed);
        Directory.CreateDirectory(settings.Output);
    }

    public float Run(Tensor train, Tensor validation)
    {
        using var optimizer = optim.Adam(model.parameters(), settings.Rate);
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            model.train();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(model.call(train), train);
            loss.backward();
            optimizer.step();
        }

        model.eval();
        using var quiet = no_grad();
        return nn.functional.mse_loss(model.call(validation), validation).ToSingle();
    }
}

internal sealed record Settings(long Seed = 17, double Rate = 1e-3, int Epochs = 80, string Output = "runs");

internal static class Program
{
    private static void Main()
    {
        var experiment = new Experiment(new Settings());
        experiment.Prepare(); // expect: MLQ1003
        var rows = File.ReadLines("transactions.csv").Skip(1).SelectMany(line => line.Split(',').Take(30)).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        var all = torch.tensor(rows).reshape(-1, 30);
        var cut = all.shape[0] * 4 / 5;
        var error = experiment.Run(all[..(int)cut], all[(int)cut..]);
        File.WriteAllText(Path.Combine("runs", "error.txt"), error.ToString(CultureInfo.InvariantCulture));
    }
}
