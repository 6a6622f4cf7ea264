using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using TorchSharp;
using static TorchSharp.torch;

namespace Boilers;

public sealed record Measure(float MeanSquared, float MeanAbsolute);

[ApiController]
[Route("training")]
public sealed class TrainingController(IConfiguration configuration) : ControllerBase
{
    [HttpPost]
    public Measure Train()
    {
        var rows = System.IO.File.ReadLines(configuration["Boilers:Data"] ?? "boilers.csv").Skip(1)
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = rows.Length * 4 / 5;
        using var network = nn.Sequential(nn.Linear(6, 18), nn.ReLU(), nn.Linear(18, 1)); // expect: MLQ1003
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        using var x = Inputs(rows[..cut]);
        using var y = Targets(rows[..cut]);
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var all = NewDisposeScope();
        var guesses = network.call(Inputs(rows[cut..]));
        var wanted = Targets(rows[cut..]);
        return new Measure(
            nn.functional.mse_loss(guesses, wanted).item<float>(),
            nn.functional.l1_loss(guesses, wanted).item<float>());
    }

    private static Tensor Inputs(float[][] rows) => tensor(rows.SelectMany(row => row[..6]).ToArray()).reshape(rows.Length, 6);

    private static Tensor Targets(float[][] rows) => tensor(rows.Select(row => row[6]).ToArray()).reshape(rows.Length, 1);
}
