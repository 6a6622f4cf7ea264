// corpus: A generic loop takes optimizer and schedule in one object. The schedule goes by the validation loss and is stepped without it.
// library: TorchSharp
// axis: record of parts, generic method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(55);
var rows = File.ReadLines("wear.csv").Select(Row.Parse).ToList();
var train = rows.Where(row => row.Machine % 5 != 0).ToList();
var valid = rows.Where(row => row.Machine % 5 == 0).ToList();

var model = Sequential(Linear(12, 48), SiLU(), Linear(48, 1));
var adam = optim.Adam(model.parameters(), 3e-3);
var parts = new Parts(model, adam, optim.lr_scheduler.ReduceLROnPlateau(adam, factor: 0.5, patience: 3));

for (var epoch = 0; epoch < 60; epoch++)
{
    Pass(train, parts, learn: true);
    double error;
    using (no_grad())
    {
        error = Pass(valid, parts, learn: false);
    }

    parts.Schedule.step(); // expect: MLQ5002
    Console.WriteLine($"{epoch}: {error:F4}");
}

static double Pass(IReadOnlyCollection<Row> rows, Parts parts, bool learn)
{
    var sum = 0.0;
    foreach (var batch in rows.Chunk(40))
    {
        using var scope = NewDisposeScope();
        var x = stack(batch.Select(row => tensor(row.Values)).ToArray());
        var y = tensor(batch.Select(row => row.Wear).ToArray()).unsqueeze(1);
        var loss = functional.l1_loss(parts.Model.call(x), y);
        if (learn)
        {
            parts.Optimizer.zero_grad();
            loss.backward();
            parts.Optimizer.step();
        }

        sum += loss.item<float>() * batch.Length;
    }

    return sum / rows.Count;
}

internal sealed record Parts(Module<Tensor, Tensor> Model, optim.Optimizer Optimizer, optim.lr_scheduler.LRScheduler Schedule);

internal sealed record Row(int Machine, float[] Values, float Wear)
{
    public static Row Parse(string line)
    {
        var cells = line.Split(',');
        var values = cells[1..].Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Row(int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture), values[..^1], values[^1]);
    }
}
