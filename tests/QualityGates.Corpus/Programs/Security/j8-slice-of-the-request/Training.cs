// corpus: The region of a route goes into a record, the record to a service, and its condition into the text of a Dapper query whose rows a network learns from.
// library: TorchSharp
// axis: record property, injected service, minimal API, two files
using System.Data.Common;
using Dapper;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace HeatPumps;

public sealed record Slice(string Region, int Year)
{
    public string Condition => $"region = '{Region}' AND year = {Year}";
}

public sealed class PumpRow
{
    public float Outside { get; set; }

    public float Flow { get; set; }

    public float Kilowatts { get; set; }
}

public sealed class PumpTraining(DbDataSource database)
{
    public float Train(Slice slice)
    {
        var rows = Rows(slice);
        var cut = rows.Length * 4 / 5;
        manual_seed(9);
        using var net = Sequential(Linear(2, 16), ReLU(), Linear(16, 1));
        using var optimizer = optim.Adam(net.parameters(), lr: 0.01);
        var (x, y) = Tensors(rows[..cut]);
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }

        net.eval();
        using var guard = no_grad();
        var (testX, testY) = Tensors(rows[cut..]);
        return functional.l1_loss(net.call(testX), testY).item<float>();
    }

    private PumpRow[] Rows(Slice slice)
    {
        using var connection = database.OpenConnection();
        var sql = "SELECT outside, flow, kilowatts FROM pumps WHERE " + slice.Condition + " ORDER BY id";
        return connection.Query<PumpRow>(sql).ToArray(); // expect: MLQ7003
    }

    private static (Tensor X, Tensor Y) Tensors(PumpRow[] part) =>
        (tensor(part.SelectMany(row => new[] { row.Outside, row.Flow }).ToArray(), part.Length, 2),
            tensor(part.Select(row => row.Kilowatts).ToArray(), part.Length, 1));
}
