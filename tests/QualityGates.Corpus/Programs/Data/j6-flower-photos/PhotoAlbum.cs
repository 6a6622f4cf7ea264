namespace FlowerPhotos;

public sealed record AlbumParts(List<Photo> Train, List<Photo> Test);

public sealed class PhotoAlbum
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png"];
    private readonly List<Photo> _photos = [];

    private PhotoAlbum(string root) => Root = root;

    public string Root { get; }

    public static PhotoAlbum Open(string root)
    {
        var album = new PhotoAlbum(root);
        foreach (var folder in Directory.GetDirectories(root).OrderBy(path => path, StringComparer.Ordinal))
        {
            var species = Path.GetFileName(folder);
            var files = Directory.EnumerateFiles(folder)
                .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal);
            album._photos.AddRange(files.Select(file => new Photo { File = Path.GetRelativePath(root, file), Species = species }));
        }

        return album;
    }

    public AlbumParts Divide(double share, int seed)
    {
        var random = new Random(seed);
        List<Photo> train = [];
        List<Photo> test = [];
        foreach (var species in _photos.GroupBy(photo => photo.Species))
        {
            var mixed = species.ToArray();
            random.Shuffle(mixed);
            var cut = (int)(mixed.Length * (1 - share));
            train.AddRange(mixed[..cut]);
            test.AddRange(mixed[cut..]);
        }

        var order = train.ToArray();
        random.Shuffle(order);
        return new AlbumParts([.. order], test);
    }
}
