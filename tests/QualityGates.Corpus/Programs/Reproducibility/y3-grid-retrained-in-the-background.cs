// corpus: A web program trains a network on the load of a grid in a service that runs in the background; no line of it seeds TorchSharp.
// library: TorchSharp
// axis: hosted service
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TorchSharp;
using static TorchSharp.torch;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHostedService<LoadTraining>();
builder.Build().Run();

internal sealed class LoadTraining : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var hours = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "load.csv"))
            .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .ToArray();
        var cut = hours.Length * 4 / 5;
        using var trainX = Inputs(hours[..cut]);
        using var trainY = Loads(hours[..cut]);
        using var testX = Inputs(hours[cut..]);
        using var testY = Loads(hours[cut..]);

        using var network = nn.Sequential(nn.Linear(5, 20), nn.ReLU(), nn.Linear(20, 1)); // expect: MLQ1003
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        for (var epoch = 0; epoch < 100 && !stoppingToken.IsCancellationRequested; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(network.call(trainX), trainY);
            loss.backward();
            optimizer.step();
        }

        using (no_grad())
        {
            using var scope = NewDisposeScope();
            var rest = network.call(testX) - testY;
            var report = new { Absolute = rest.abs().mean().item<float>(), Square = rest.pow(2).mean().item<float>() };
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "load.json"), JsonSerializer.Serialize(report));
        }

        network.save(Path.Combine(AppContext.BaseDirectory, "load.dat"));
        return Task.CompletedTask;
    }

    private static Tensor Inputs(float[][] hours) => tensor(hours.SelectMany(hour => hour[..5]).ToArray(), hours.Length, 5);

    private static Tensor Loads(float[][] hours) => tensor(hours.Select(hour => hour[5]).ToArray(), hours.Length, 1);
}
