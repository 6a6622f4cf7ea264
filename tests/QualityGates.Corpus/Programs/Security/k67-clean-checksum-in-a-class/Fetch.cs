using Microsoft.ML.OnnxRuntime;

namespace Speech;

public sealed record Source(string Address, string Sha256);

public sealed class Recognizers(HttpClient client, Source source)
{
    public async Task<InferenceSession> OpenAsync(string folder, CancellationToken cancelled)
    {
        var place = Path.Combine(folder, "speech.onnx");
        if (!File.Exists(place))
        {
            await FetchAsync(place, cancelled);
        }

        return new InferenceSession(place);
    }

    public async Task<string[]> NamesAsync(CancellationToken cancelled)
    {
        var names = await client.GetStringAsync("https://models.example.org/names.txt", cancelled);
        return names.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task FetchAsync(string place, CancellationToken cancelled)
    {
        var part = place + ".part";
        using var digest = new Digest();
        await using (var remote = await client.GetStreamAsync(source.Address, cancelled))
        await using (var file = File.Create(part))
        {
            await digest.CopyAsync(remote, file, cancelled);
        }

        if (!digest.Is(source.Sha256))
        {
            File.Delete(part);
            throw new InvalidDataException($"{source.Address} is not the file that was reviewed");
        }

        File.Move(part, place);
    }
}
