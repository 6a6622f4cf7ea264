using TorchSharp;
using static TorchSharp.torch;

namespace Glaciers;

internal static class MeltTrainer
{
    public static Report TrainAndJudge(Season[] train, Season[] test)
    {
        using var network = nn.Sequential(nn.Linear(5, 20), nn.Softplus(), nn.Linear(20, 1));
        using var optimizer = optim.RMSProp(network.parameters(), lr: 0.002);
        using var x = Weather(train);
        using var y = Melt(train);
        for (var turn = 0; turn < 500; turn++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.smooth_l1_loss(network.call(x), y);
            loss.backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var all = NewDisposeScope();
        var guesses = network.call(Weather(test));
        var wanted = Melt(test);
        return new Report(
            nn.functional.mse_loss(guesses, wanted).item<float>(),
            nn.functional.l1_loss(guesses, wanted).item<float>());
    }

    private static Tensor Weather(Season[] seasons) =>
        tensor(seasons.SelectMany(season => season.Weather).ToArray()).reshape(seasons.Length, 5);

    private static Tensor Melt(Season[] seasons) =>
        tensor(seasons.Select(season => season.Melt).ToArray()).reshape(seasons.Length, 1);
}
