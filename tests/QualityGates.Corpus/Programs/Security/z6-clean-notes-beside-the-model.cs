// corpus: The release notes of a network are fetched and shown; the network itself is shipped with the program.
// library: ONNX Runtime
// axis: console
using Microsoft.ML.OnnxRuntime;

internal static class Program
{
    private static async Task Main()
    {
        var folder = AppContext.BaseDirectory;
        await SaveNotesAsync(Path.Combine(folder, "NOTES.md"));
        using var session = new InferenceSession(Path.Combine(folder, "segments.onnx"));
        Console.WriteLine(string.Join(", ", session.OutputMetadata.Keys));
    }

    private static async Task SaveNotesAsync(string file)
    {
        using var client = new HttpClient();
        var notes = await client.GetStringAsync("https://docs.example.org/segments/NOTES.md");
        await File.WriteAllTextAsync(file, notes);
        Console.WriteLine(notes.Split('\n')[0]);
    }
}
