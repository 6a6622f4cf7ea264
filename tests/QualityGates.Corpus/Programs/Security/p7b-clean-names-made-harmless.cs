// corpus: Names come with requests and archives, and are made harmless: known by an enumeration, reduced to a file name, numbered, or compared with what is there.
// library: Microsoft.ML.OnnxRuntime
// axis: guards in helpers
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML.OnnxRuntime;

namespace Gallery.Careful;

public enum Style
{
    Ink,
    Oil,
}

public sealed class StyleStore(string root) : IDisposable
{
    private readonly Dictionary<string, InferenceSession> _open = [];

    public InferenceSession Of(Style style) => Open($"{style}.onnx");

    public InferenceSession Uploaded(int number) => Open($"upload-{number}.onnx");

    public InferenceSession? Named(string name) => Known().Contains(name) ? Open(name) : null;

    public InferenceSession Plain(string name) => Open(Path.GetFileName(name));

    public void Dispose()
    {
        foreach (var session in _open.Values)
        {
            session.Dispose();
        }
    }

    private HashSet<string> Known() => Directory.EnumerateFiles(root, "*.onnx").Select(file => Path.GetFileName(file)).ToHashSet();

    private InferenceSession Open(string file)
    {
        lock (_open)
        {
            if (!_open.TryGetValue(file, out var session))
            {
                session = new InferenceSession(Path.Combine(root, file));
                _open[file] = session;
            }

            return session;
        }
    }
}

[ApiController]
[Route("styles")]
public sealed class StylesController(StyleStore store) : ControllerBase
{
    [HttpGet("{style}")]
    public IActionResult ByStyle(Style style) => Ok(store.Of(style).InputNames);

    [HttpGet("upload/{number}")]
    public IActionResult ByNumber(int number) => Ok(store.Uploaded(number).InputNames);

    [HttpGet("name/{name}")]
    public IActionResult ByName(string name) => store.Named(name) is { } session ? Ok(session.InputNames) : NotFound();

    [HttpGet("file/{name}")]
    public IActionResult ByFile(string name) => Ok(store.Plain(name).InputNames);
}

public static class Thumbnails
{
    public static int Unpack(ZipArchive archive, string folder)
    {
        var written = 0;
        foreach (var entry in archive.Entries)
        {
            var name = Path.GetFileName(entry.FullName);
            if (name.Length == 0 || Path.GetExtension(name) is not (".png" or ".jpg"))
            {
                continue;
            }

            entry.ExtractToFile(Path.Combine(folder, name), overwrite: true);
            written++;
        }

        return written;
    }
}
