// corpus: A helper in another file checks that an entry stays inside before it is written; a second archive is unpacked by names alone.
// library: ML.NET
// axis: helper, extension method, several files
namespace Packs;

internal static class Inside
{
    public static bool TryResolve(string folder, string name, out string target)
    {
        target = Path.GetFullPath(name, Path.GetFullPath(folder));
        var relative = Path.GetRelativePath(Path.GetFullPath(folder), target);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
