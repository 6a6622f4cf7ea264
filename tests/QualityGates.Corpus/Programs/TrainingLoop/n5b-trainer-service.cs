// corpus: A training service behind an interface makes its schedule in the constructor; the method that trains never steps it, and evaluates with dropout on.
// library: TorchSharp, ASP.NET Core
// axis: dependency injection, fields, minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IRowSource, CsvRows>();
builder.Services.AddSingleton<ITrainer, ChurnTrainer>();
var app = builder.Build();
app.MapPost("/train", (ITrainer trainer) => trainer.Train(20));
app.MapGet("/score", (ITrainer trainer) => trainer.Score());
app.Run();

internal interface IRowSource
{
    IReadOnlyList<(Tensor X, Tensor Y)> Train { get; }

    IReadOnlyList<(Tensor X, Tensor Y)> Test { get; }
}

internal interface ITrainer
{
    double Train(int epochs);

    double Score();
}

internal sealed class ChurnTrainer : ITrainer
{
    private readonly IRowSource rows;
    private readonly Module<Tensor, Tensor> net;
    private readonly optim.Optimizer optimizer;
    private readonly optim.lr_scheduler.LRScheduler schedule;

    public ChurnTrainer(IRowSource rows)
    {
        this.rows = rows;
        random.manual_seed(90);
        net = Sequential(Linear(18, 64), ReLU(), Dropout(0.3), Linear(64, 1));
        optimizer = optim.Adam(net.parameters(), 1e-2);
        schedule = optim.lr_scheduler.ExponentialLR(optimizer, 0.95); // expect: MLQ5002
    }

    public double Train(int epochs)
    {
        var last = 0.0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in rows.Train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.binary_cross_entropy_with_logits(net.call(x), y);
                loss.backward();
                optimizer.step();
                last = loss.item<float>();
            }
        }

        return last;
    }

    public double Score()
    {
        using var guard = no_grad();
        var (right, all) = (0L, 0L);
        foreach (var (x, y) in rows.Test)
        {
            using var scope = NewDisposeScope();
            right += net.call(x).gt(0).eq(y.gt(0.5)).sum().ToInt64(); // expect: MLQ5003
            all += y.shape[0];
        }

        return (double)right / all;
    }
}

internal sealed class CsvRows : IRowSource
{
    private readonly (Tensor X, Tensor Y)[] all = File.ReadLines("churn.csv")
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
        .Chunk(64)
        .Select(rows => (stack(rows.Select(row => tensor(row[..18])).ToArray()), tensor(rows.Select(row => row[18]).ToArray()).unsqueeze(1)))
        .ToArray();

    public IReadOnlyList<(Tensor X, Tensor Y)> Train => all[..^10];

    public IReadOnlyList<(Tensor X, Tensor Y)> Test => all[^10..];
}
