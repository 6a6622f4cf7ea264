// corpus: Networks of three rates learn the charge of a battery; the best is kept by the validation rows and measured once on the test rows.
// library: TorchSharp
// axis: records of tensors
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(29);
var cells = File.ReadAllLines("cells.csv").Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var train = Part.Of(cells[..(cells.Length * 6 / 10)]);
var validation = Part.Of(cells[(cells.Length * 6 / 10)..(cells.Length * 8 / 10)]);
var test = Part.Of(cells[(cells.Length * 8 / 10)..]);

var runs = new[] { 0.1, 0.01, 0.001 }.Select(rate =>
{
    var net = new ChargeNet();
    net.Learn(train, rate);
    return (Rate: rate, Net: net, Loss: net.Loss(validation));
}).ToList();
var best = runs.MinBy(run => run.Loss);

var result = new { best.Rate, Validation = best.Loss, Test = best.Net.Loss(test) };
best.Net.save("charge.dat");
File.WriteAllText("charge.json", JsonSerializer.Serialize(result));

internal sealed record Part(Tensor X, Tensor Y)
{
    public static Part Of(float[][] rows) => new(
        tensor(rows.SelectMany(row => row[..3]).ToArray(), rows.Length, 3),
        tensor(rows.Select(row => row[3]).ToArray(), rows.Length, 1));
}

internal sealed class ChargeNet : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _layers;

    public ChargeNet()
        : base("charge")
    {
        _layers = nn.Sequential(("in", nn.Linear(3, 16)), ("bend", nn.ReLU()), ("out", nn.Linear(16, 1)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);

    public void Learn(Part part, double rate)
    {
        train();
        using var optimizer = optim.Adam(parameters(), lr: rate);
        for (var epoch = 0; epoch < 250; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(call(part.X), part.Y);
            loss.backward();
            optimizer.step();
        }
    }

    public double Loss(Part part)
    {
        eval();
        using var off = no_grad();
        using var scope = NewDisposeScope();
        return nn.functional.mse_loss(call(part.X), part.Y).ToSingle();
    }
}
