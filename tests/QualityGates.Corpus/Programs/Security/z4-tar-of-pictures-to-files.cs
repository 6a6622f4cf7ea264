// corpus: A data set of pictures comes as a tar, and each entry is copied to a file of its name.
// library: ML.NET
// axis: library, TarReader, FileStream
using System.Formats.Tar;
using Microsoft.ML;

namespace Pictures;

public sealed class PictureFile
{
    public string Path { get; set; } = "";
}

public sealed class PictureSet(MLContext context, string folder)
{
    public async Task<IDataView> UnpackAsync(Stream tar)
    {
        var files = new List<PictureFile>();
        await using var reader = new TarReader(tar);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            if (entry.EntryType != TarEntryType.RegularFile || entry.DataStream is null)
            {
                continue;
            }

            var name = $"{folder}/{entry.Name}";
            await using (var file = new FileStream(name, FileMode.Create, FileAccess.Write)) // expect: MLQ7004
            {
                await entry.DataStream.CopyToAsync(file);
            }

            files.Add(new PictureFile { Path = name });
        }

        return context.Data.LoadFromEnumerable(files);
    }
}
