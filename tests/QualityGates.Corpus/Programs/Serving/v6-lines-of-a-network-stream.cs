// corpus: Lines that come over a connection or from the console are answered one by one with an engine that is there.
// library: ML.NET
// axis: streams
// scores: MLQ6003
using System.Net.Sockets;
using Microsoft.ML;

namespace Lines;

public sealed class Say
{
    public string Text { get; set; } = "";
}

public sealed class Tone
{
    public float Score { get; set; }
}

public sealed class LineServer(PredictionEngine<Say, Tone> engine)
{
    public async Task AnswerAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { AutoFlush = true };
        while (await reader.ReadLineAsync() is { } line)
        {
            await writer.WriteLineAsync(engine.Predict(new Say { Text = line }).Score > 0 ? "glad" : "sad");
        }
    }

    public void Interactive()
    {
        string? line;
        while (!string.IsNullOrEmpty(line = Console.ReadLine()))
        {
            Console.WriteLine(engine.Predict(new Say { Text = line }).Score);
        }
    }
}
