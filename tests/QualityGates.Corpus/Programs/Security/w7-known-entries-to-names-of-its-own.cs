// corpus: The service takes the entries it knows out of an archive and writes each to a name of its own.
// library: ONNX Runtime
// axis: service, GetEntry, names of the program
using System.IO.Compression;
using Microsoft.ML.OnnxRuntime;

namespace Captions;

public sealed class CaptionModel : IDisposable
{
    private readonly InferenceSession encoder;
    private readonly InferenceSession decoder;

    private CaptionModel(InferenceSession encoder, InferenceSession decoder)
    {
        this.encoder = encoder;
        this.decoder = decoder;
    }

    public int Inputs => encoder.InputNames.Count + decoder.InputNames.Count;

    public static CaptionModel Install(string archiveFile, string folder)
    {
        using var archive = ZipFile.OpenRead(archiveFile);
        var found = new List<string>();
        foreach (var entry in archive.Entries)
        {
            var local = entry.FullName switch
            {
                "captions/encoder.onnx" => "encoder.onnx",
                "captions/decoder.onnx" => "decoder.onnx",
                _ => null,
            };
            if (local is not null)
            {
                entry.ExtractToFile(Path.Combine(folder, local), overwrite: true);
                found.Add(entry.FullName);
            }
        }

        if (found.Count != 2)
        {
            throw new InvalidDataException("Both networks are needed, found: " + string.Join(", ", found));
        }

        return new CaptionModel(new InferenceSession(Path.Combine(folder, "encoder.onnx")), new InferenceSession(Path.Combine(folder, "decoder.onnx")));
    }

    public void Dispose()
    {
        encoder.Dispose();
        decoder.Dispose();
    }
}
