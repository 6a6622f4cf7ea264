// corpus: A trainer of TorchSharp keeps its checkpoint under a path of Windows, and reports to a hub with a token that stands in the code.
// library: TorchSharp
// axis: options record with defaults, http client
using System.Globalization;
using System.Net.Http.Headers;
using TorchSharp;
using static TorchSharp.torch;

namespace Wave;

public sealed record TrainingOptions
{
    public string Checkpoint { get; init; } = "checkpoints\\wave.pt"; // expect: MLQ4002
    public int Epochs { get; init; } = 30;
}

public sealed class WaveTrainer(TrainingOptions options, HttpClient http)
{
    private const string Token = "hf_QmWkzRtYpLsXvBnHgJdFcEaUoIyTrKe"; // expect: MLQ4003

    public async Task<float> RunAsync(string series, Uri hub, CancellationToken token)
    {
        var values = (await File.ReadAllLinesAsync(series, token)).Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        var cut = values.Length * 4 / 5;

        torch.manual_seed(5);
        using var model = nn.Linear(1, 1);
        using var sgd = optim.SGD(model.parameters(), 0.01);
        var (x, y) = Pairs(values[..cut]);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            sgd.zero_grad();
            nn.functional.mse_loss(model.call(x), y).backward();
            sgd.step();
        }

        model.save(options.Checkpoint);
        var error = Error(model, values[cut..]);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var card = new StringContent(error.ToString(CultureInfo.InvariantCulture));
        await http.PostAsync(hub, card, token);
        return error;
    }

    private static float Error(nn.Module<Tensor, Tensor> model, float[] heldOut)
    {
        model.eval();
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var (x, y) = Pairs(heldOut);
        return nn.functional.mse_loss(model.call(x), y).item<float>();
    }

    private static (Tensor X, Tensor Y) Pairs(float[] values) =>
        (tensor(values[..^1]).unsqueeze(1), tensor(values[1..]).unsqueeze(1));
}
