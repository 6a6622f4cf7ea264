using System.Formats.Tar;
using System.IO.Compression;
using Microsoft.ML;

namespace Bundles;

public sealed class Bundle(MLContext ml)
{
    public ITransformer FromZip(string file, string folder)
    {
        using (var archive = ZipFile.OpenRead(file))
        {
            Plan.Carry(archive, folder);
        }

        return ml.Model.Load(Path.Combine(folder, "model.zip"), out _);
    }

    public async Task<IDataView> FromTarAsync(string file, string folder)
    {
        await using var stream = File.OpenRead(file);
        await using var gzip = new GZipStream(stream, CompressionMode.Decompress);
        await using var reader = new TarReader(gzip);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType == TarEntryType.RegularFile && entry.DataStream is { } content)
            {
                await WriteAsync(entry.Name, content); // expect: MLQ7004
            }
        }

        return ml.Data.LoadFromBinary(Path.Combine(folder, "rows.idv"));

        async Task WriteAsync(string name, Stream content)
        {
            var target = Path.Join(folder, name.Replace('\\', '/'));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await using var output = new FileStream(target, FileMode.Create, FileAccess.Write);
            await content.CopyToAsync(output);
        }
    }
}
